package dev.shortlist.job;

import dev.shortlist.store.PrivateFiles;
import dev.shortlist.store.WorkFolder;
import dev.shortlist.store.WrittenReports;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Writes reports where nobody looks until the run is whole; written again they have the same name and bytes. */
final class ReportWriter implements ItemStreamWriter<ReportFile> {
    private final Path folder;
    private final WrittenReports written;

    ReportWriter(Path folder, WorkFolder work) {
        this.folder = folder;
        written = new WrittenReports(work);
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            PrivateFiles.createFolder(folder);
        } catch (IOException e) {
            throw new ItemStreamException("cannot create the folder of the reports", e);
        }
        written.open(context);
    }

    @Override
    public void write(Chunk<? extends ReportFile> chunk) throws IOException {
        for (ReportFile report : chunk) {
            byte[] bytes = report.html().getBytes(StandardCharsets.UTF_8);
            try (OutputStream out = PrivateFiles.create(folder.resolve(report.name()))) {
                out.write(bytes);
            }
            written.add(new WrittenReports.Written(report.name(), RunIdentity.sha256(bytes)));
        }
    }

    @Override
    public void update(ExecutionContext context) {
        written.update(context);
    }

    @Override
    public void close() {
        written.close();
    }
}
