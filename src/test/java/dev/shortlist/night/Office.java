package dev.shortlist.night;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** LibreOffice without a window, with a profile of its own. */
final class Office {
    /** Comma, double quotes, UTF-8, text as shown, every sheet in a file of its own. */
    static final String EVERY_SHEET_AS_CSV =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

    private final Path profile;

    Office(Path profile) {
        this.profile = profile;
    }

    /** Converts and returns what it said, but for its remark on a missing Java. */
    List<String> convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        Tool.Said said = Tool.run(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + profile.toUri(),
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString()));
        return (said.out() + said.err())
                .lines()
                .filter(line -> !line.isBlank() && !line.contains("javaldx"))
                .toList();
    }
}
