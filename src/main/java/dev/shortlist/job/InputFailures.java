package dev.shortlist.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the inputs could not be looked at, in a line that an operator can act on. */
public final class InputFailures {
    private InputFailures() {}

    /** With the path where the failure names one. */
    public static String inWords(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": expected a file or folder, found none [NO_INPUT]";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": expected a folder that can be read, found no permission [NO_INPUT]";
        }
        if (failure instanceof FileSystemException other && other.getReason() != null) {
            return other.getFile() + ": expected a file or folder, found " + other.getReason() + " [NO_INPUT]";
        }
        return "inputs: expected files that can be read, found "
                + failure.getClass().getSimpleName() + " [NO_INPUT]";
    }
}
