package dev.shortlist.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes reports where nobody looks until the run is whole; written again they have the same name and bytes. */
final class ReportWriter implements ItemWriter<ReportFile> {
    private final Path folder;

    ReportWriter(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(Chunk<? extends ReportFile> chunk) throws IOException {
        Files.createDirectories(folder);
        for (ReportFile report : chunk) {
            Files.write(folder.resolve(report.name()), report.html().getBytes(StandardCharsets.UTF_8));
        }
    }
}
