package dev.offshoot.award.domain.rejection;

import dev.offshoot.command.Rejection;

/** Why an award refuses. */
public sealed interface AwardRejection extends Rejection
        permits AwardStateRejection, TrancheRejection, ClaimRejection {}
