package dev.offshoot.site.domain;

import dev.offshoot.command.Rejection;
import dev.offshoot.decider.UniqueKeys;
import dev.offshoot.site.domain.MergerRejection.AlreadyMerged;
import dev.offshoot.site.domain.RegistrationRejection.OdsCodeInUse;
import dev.offshoot.site.event.Mergers;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteClosed;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.site.event.SiteEvent.SiteSplit;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.UniqueKey;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A site has its ODS code alone, and is the only one that took in another. */
public final class SiteUniqueKeys implements UniqueKeys<SiteEvent> {

    private static final String ODS_CODE = "ods-code";

    @Override
    public Set<UniqueKey> of(SiteEvent event) {
        return switch (event) {
            case SiteRegistered e ->
                e.odsCode().stream()
                        .map(code -> new UniqueKey(ODS_CODE, code.strip().toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
            case SitesMerged e ->
                e.predecessors().stream().map(Mergers::takenIn).collect(Collectors.toSet());
            case SiteRenamed _, SiteSplit _, SiteClosed _ -> Set.of();
        };
    }

    @Override
    public Rejection heldBy(UniqueKey key, StreamId holder) {
        var site = new SiteId(holder.key());
        return key.kind().equals(ODS_CODE)
                ? new OdsCodeInUse(key.value(), site)
                : new AlreadyMerged(new SiteId(key.value()), site);
    }
}
