package dev.shortlist.fuzz;

/** A file made of a sound one. */
final class Mutant {
    /** Beyond this, in bytes, a mutant only takes time. */
    static final int LARGEST = 4 << 20;

    private final String name;
    private final String recipe;
    private final byte[] bytes;

    /** With its name, what was done in order, and its content, which nobody changes. */
    Mutant(String name, String recipe, byte[] bytes) {
        this.name = name;
        this.recipe = recipe;
        this.bytes = bytes;
    }

    Mutant then(String step, byte[] changed) {
        return changed.length > LARGEST ? this : new Mutant(name, recipe + " > " + step, changed);
    }

    Mutant named(String other) {
        return new Mutant(other, recipe + " > named " + other, bytes);
    }

    String name() {
        return name;
    }

    String recipe() {
        return recipe;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isArchive() {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
