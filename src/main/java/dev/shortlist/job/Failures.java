package dev.shortlist.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What went wrong with a file, in words an operator can act on. */
final class Failures {
    private Failures() {}

    /** The file, with a colon; empty where the failure does not name one. */
    static String where(IOException failure) {
        return failure instanceof FileSystemException system && system.getFile() != null ? system.getFile() + ": " : "";
    }

    static String inWords(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "no permission";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "a file in its place";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such folder";
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        String message = failure.getMessage();
        return message == null ? "an unknown failure" : message;
    }
}
