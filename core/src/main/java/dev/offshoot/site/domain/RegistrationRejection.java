package dev.offshoot.site.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;
import dev.offshoot.site.event.SiteId;

/** What a site in the directory cannot be asked. */
public sealed interface RegistrationRejection extends SiteRejection {

    record SiteUnknown(SiteId site) implements RegistrationRejection {
        @Override
        public Reason reason() {
            return missing("site", "There is no site “%s”. Register it first.".formatted(site.value()));
        }
    }

    record SiteExists(SiteId site) implements RegistrationRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "site",
                    "A site “%s” is there already, and no key is used twice. Give another key, or use that site."
                            .formatted(site.value()));
        }
    }

    record OdsCodeInUse(String code, SiteId site) implements RegistrationRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "odsCode",
                    "“%s” has the ODS code %s, and no code is that of two sites. Give another code, or correct the registration of “%s”."
                            .formatted(site.value(), code, site.value()));
        }
    }

    /** An end that would come before what is known to have happened later. */
    record ActedLater(SiteId site, String what, PartialDate occurred) implements RegistrationRejection {
        public ActedLater(SiteId site, Site.Act act) {
            this(site, act.what(), act.dated().occurred());
        }

        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "“%s” %s after that (%s), so it had not ended. Give a later date, or correct that entry first."
                            .formatted(site.value(), what, occurred.words()));
        }
    }

    record AlreadyGone(String how, PartialDate since) implements RegistrationRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "",
                    "This site has %s already (%s). If its date or source is mistaken, correct that entry in its history."
                            .formatted(how, since.words()));
        }
    }

    record BeforeItsRegistration(SiteId site, PartialDate registered) implements RegistrationRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "“%s” was registered later (%s). Give another date, or correct the date of its registration."
                            .formatted(site.value(), registered.words()));
        }
    }

    record SameName(String name) implements RegistrationRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "name",
                    "It was called “%s” then already. Give another name, or another date; if that entry's date or source is mistaken, correct it."
                            .formatted(name));
        }
    }
}
