package dev.offshoot.adoption.domain;

import dev.offshoot.adoption.event.TransitionKind;
import dev.offshoot.command.Rejection;

/** Why a site's adoption refuses. */
public sealed interface AdoptionRejection extends Rejection permits TermsRejection, ReadingRejection, StageRejection {

    /** What it did, behind “it”. */
    static String words(TransitionKind turn) {
        return switch (turn) {
            case IDENTIFIED -> "was identified";
            case CONTACTED -> "was contacted";
            case INTERESTED -> "showed interest";
            case COMMITTED -> "committed";
            case PREPARING -> "started to prepare";
            case DECLINED -> "declined";
            case WENT_LIVE -> "went live";
            case EMBEDDED -> "was embedded";
            case PAUSED -> "paused";
            case RESUMED -> "resumed";
            case LEFT -> "left";
            case RETURNED -> "returned";
        };
    }
}
