package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.Stage;
import java.util.Optional;

/** What a list of adoptions tells of one. */
public record AdoptionHead(Optional<Stage> stage) {

    public static AdoptionHead of(AdoptionView adoption) {
        return new AdoptionHead(adoption.stage().map(StageLine::stage));
    }
}
