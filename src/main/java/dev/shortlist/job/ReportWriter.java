package dev.shortlist.job;

import dev.shortlist.store.PrivateFiles;
import dev.shortlist.store.WorkFolder;
import dev.shortlist.store.WrittenReports;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Writes reports where nobody looks until the run is whole; written again they have the same name and bytes. */
final class ReportWriter implements ItemStreamWriter<List<ReportFile>> {
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
    public void write(Chunk<? extends List<ReportFile>> chunk) throws IOException {
        for (List<ReportFile> forms : chunk) {
            for (ReportFile report : forms) {
                write(report);
            }
        }
    }

    private void write(ReportFile report) throws IOException {
        try (OutputStream out = PrivateFiles.create(folder.resolve(report.name()))) {
            out.write(report.content());
        }
        written.add(new WrittenReports.Written(report.name(), RunIdentity.sha256(report.content())));
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
