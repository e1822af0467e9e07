package dev.shortlist.cli;

import dev.shortlist.job.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar per step with its rate and the time left, on standard error. */
final class TerminalProgress implements Progress {
    private static final int MILLISECONDS = 200;

    private @Nullable ProgressBar bar;

    @Override
    public synchronized void begin(String step, long total) {
        end();
        bar = new ProgressBarBuilder()
                .setTaskName(String.format(java.util.Locale.ROOT, "%-9s", step))
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .showSpeed()
                .build();
    }

    @Override
    public synchronized void advance(long items) {
        if (bar != null) {
            bar.stepBy(items);
        }
    }

    @Override
    public synchronized void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
