package dev.shortlist.night;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Headless Chromium with a profile of its own. */
final class Browser {
    private static final List<String> QUIETLY = List.of(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--enable-logging=stderr",
            "--v=0");

    private final Path profile;

    Browser(Path profile) {
        this.profile = profile;
    }

    /** A page as the browser understood it. */
    record Page(String dom, List<String> console) {}

    Page open(Path page) throws IOException, InterruptedException {
        Tool.Said said = run(page, "--dump-dom");
        return new Page(said.out(), console(said));
    }

    /** A picture of the page's beginning, in pixels of the screen. */
    void screenshot(Path page, Path png, int width, int height) throws IOException, InterruptedException {
        run(page, "--screenshot=" + png, "--window-size=" + width + "," + height);
    }

    void print(Path page, Path pdf) throws IOException, InterruptedException {
        run(page, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    }

    private Tool.Said run(Path page, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(QUIETLY);
        command.add("--user-data-dir=" + profile);
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        return Tool.run(command);
    }

    /** What a page logs, and what its security policy refuses; the browser's own complaints are about the machine. */
    private static List<String> console(Tool.Said said) {
        return said.err().lines().filter(line -> line.contains(":CONSOLE")).toList();
    }
}
