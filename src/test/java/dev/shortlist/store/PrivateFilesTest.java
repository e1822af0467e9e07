package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aFileThatCannotBeRenamedIntoPlaceLeavesNothingBesideIt() throws IOException {
        // a folder with something in it is not replaced by a file
        Path place = folder.resolve("place");
        Files.createDirectories(place.resolve("taken"));
        byte[] bytes = "whole".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PrivateFiles.writeWhole(place, bytes)).isInstanceOf(IOException.class);
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(place);
        }
    }
}
