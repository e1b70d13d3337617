package dev.offshoot.measure.domain;

import dev.offshoot.command.Rejection;

/** Why a measure refuses. */
public sealed interface MeasureRejection extends Rejection permits MeasureStateRejection, ObservationRejection {}
