package dev.offshoot.adoption.port.in;

import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.command.form.ResourcePath;

/** Where adoptions are found. */
final class AdoptionPath {

    static final ResourcePath PLACE = ResourcePath.of("adoption", "initiatives", "initiative", "sites", "site");

    private AdoptionPath() {}

    static AdoptionId adoption(FormValues answers) {
        return AdoptionId.of(answers.line("initiative"), answers.line("site"));
    }
}
