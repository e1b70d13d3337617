package dev.offshoot.site.port.in;

import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.site.domain.SiteCommand.CloseSite;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.RegisterSite;
import dev.offshoot.site.domain.SiteCommand.RenameSite;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.event.SiteEvent.SiteClosed;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.site.event.SiteEvent.SiteSplit;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the outside may ask of the directory of sites, and in which words. */
public final class SiteForms {

    public static final ResourcePath PLACE = ResourcePath.of("site", "sites", "site");

    private static final Pattern ODS_CODE = Pattern.compile("[A-Z0-9]{3,12}");

    public static final List<CommandForm> ALL = List.of(
            CommandForm.at(PLACE, "register-site", "Register a site")
                    .help("An organisation or unit that may adopt. No code or key is ever used for another.")
                    .takes(
                            line("name", "Name"),
                            line("odsCode", "ODS code")
                                    .hint("Letters and digits, for example RA7. Leave empty if it has none.")
                                    .optional(),
                            line("kind", "Kind")
                                    .hint("For example: trust, practice, care home, council.")
                                    .optional(),
                            line("area", "Area").optional())
                    .opens("odsCode")
                    .records(SiteRegistered.class)
                    .asks(a -> new RegisterSite(
                            registered(a), a.line("name"), odsCode(a), a.optional("kind"), a.optional("area"))),
            CommandForm.at(PLACE, "rename-site", "Rename the site")
                    .takes(line("name", "New name"))
                    .records(SiteRenamed.class)
                    .recalls("name", SiteRenamed::to)
                    .asks(a -> new RenameSite(site(a), a.line("name"))),
            CommandForm.at(PLACE, "merge-sites", "Merge other sites into this one")
                    .help("From the day of the merger it counts for the others; their histories stay as they are.")
                    .takes(
                            pick("predecessors", "Sites that merged into it", Field.Kind.SITE_LIST)
                                    .hint("Register this site first if the merger made a new one."),
                            line("name", "Its name from then on")
                                    .hint("As it is if left empty.")
                                    .optional())
                    .records(SitesMerged.class)
                    .asks(a -> new MergeSites(site(a), sites(a, "predecessors"), a.optional("name"), Map.of())),
            CommandForm.at(PLACE, "split-site", "Split the site")
                    .takes(pick("successors", "Sites it split into", Field.Kind.SITE_LIST)
                            .hint("Two or more, this one among them if it goes on."))
                    .records(SiteSplit.class)
                    .asks(a -> new SplitSite(site(a), sites(a, "successors"))),
            CommandForm.at(PLACE, "close-site", "Close the site")
                    .help("A closed site takes corrections only. Its history stays, and its key is not used again.")
                    .takes(reason("reason", "Reason"))
                    .records(SiteClosed.class)
                    .asks(a -> new CloseSite(site(a), a.line("reason"))));

    private SiteForms() {}

    private static SiteId site(FormValues answers) {
        return new SiteId(answers.line("site"));
    }

    /** By the key given, by the ODS code, or by the name. */
    private static SiteId registered(FormValues answers) {
        var key = answers.optional("site").orElseGet(() -> StreamId.slug(answers.line("name")));
        if (key.isEmpty()) {
            throw new BindingException("name", "The name has no letter or digit to be known by. Give a key beside it.");
        }
        return new SiteId(key);
    }

    private static Optional<String> odsCode(FormValues answers) {
        var code = answers.optional("odsCode").map(c -> c.toUpperCase(Locale.ROOT));
        if (code.filter(c -> !ODS_CODE.matcher(c).matches()).isPresent()) {
            throw new BindingException("odsCode", "An ODS code is 3 to 12 letters and digits, for example RA7.");
        }
        return code;
    }

    private static List<SiteId> sites(FormValues answers, String field) {
        return answers.lines(field).stream().map(SiteId::new).toList();
    }
}
