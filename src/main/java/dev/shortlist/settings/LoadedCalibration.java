package dev.shortlist.settings;

import dev.shortlist.calibration.Calibration;
import java.util.Optional;

/**
 * A calibration and the file it came from.
 *
 * @param file the file's name, without its folder
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 */
public record LoadedCalibration(Calibration calibration, String file, String sha256) {
    /** The calibration, if it was learnt with this rubric: what people gave to other questions says nothing of these. */
    public Optional<Calibration> of(LoadedRubric rubric) {
        return calibration.rubrics().stream().anyMatch(r -> r.sha256().equals(rubric.sha256()))
                ? Optional.of(calibration)
                : Optional.empty();
    }
}
