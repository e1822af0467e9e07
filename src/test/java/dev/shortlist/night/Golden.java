package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Pictures that were looked at by eye, to which others are held with a tolerance: browsers and their fonts draw the edges
 * of letters anew with every version. {@code -Dgolden.write=true} writes them.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/dev/shortlist/night/pictures");

    /** What was drawn instead, for the eye. */
    private static final Path FOUND = Path.of("target/pictures");

    /** How far a colour may be off, of 255, and be taken for the same. */
    private static final int SHADE = 48;

    /** A letter that moved by a pixel is no difference; the next pixels are looked at too. */
    private static final int REACH = 1;

    /** Pixels that may differ: edges of letters; a line of text that is missing is more. */
    private static final double TOLERANCE = .002;

    private Golden() {}

    static void assertLike(BufferedImage image, String name) throws IOException {
        Path golden = FOLDER.resolve(name + ".png");
        if (Boolean.getBoolean("golden.write")) {
            Pictures.write(image, golden);
        }
        Files.createDirectories(FOUND);
        ImageIO.write(image, "png", FOUND.resolve(name + ".png").toFile());
        BufferedImage wanted = ImageIO.read(golden.toFile());
        assertThat(image.getWidth()).as("width of %s", name).isEqualTo(wanted.getWidth());
        assertThat(image.getHeight()).as("height of %s", name).isEqualTo(wanted.getHeight());
        assertThat(different(image, wanted))
                .as("share of the pixels of %s that are unlike %s", FOUND.resolve(name + ".png"), golden)
                .isLessThan(TOLERANCE);
    }

    /** The share of pixels of either picture that the other has not nearby, 0 to 1. */
    static double different(BufferedImage one, BufferedImage other) {
        long unlike = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                unlike += isNear(one.getRGB(x, y), other, x, y) && isNear(other.getRGB(x, y), one, x, y) ? 0 : 1;
            }
        }
        return unlike / ((double) one.getWidth() * one.getHeight());
    }

    private static boolean isNear(int colour, BufferedImage image, int x, int y) {
        if (isLike(colour, image.getRGB(x, y))) {
            return true;
        }
        for (int dy = -REACH; dy <= REACH; dy++) {
            for (int dx = -REACH; dx <= REACH; dx++) {
                int nearX = Math.max(0, Math.min(image.getWidth() - 1, x + dx));
                int nearY = Math.max(0, Math.min(image.getHeight() - 1, y + dy));
                if (isLike(colour, image.getRGB(nearX, nearY))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLike(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > SHADE) {
                return false;
            }
        }
        return true;
    }
}
