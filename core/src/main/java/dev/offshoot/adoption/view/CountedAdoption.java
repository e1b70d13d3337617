package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.AdoptionTimeline;
import java.time.LocalDate;

/** What counting reads of one site's relationship with one initiative. */
public interface CountedAdoption {

    String site();

    /** Its dated steps. */
    AdoptionTimeline course();

    /** Whether its people had surely been trained by a day. */
    boolean trainedBy(LocalDate day);
}
