package dev.offshoot.site.domain;

import dev.offshoot.command.Rejection;

/** Why a site refuses. */
public sealed interface SiteRejection extends Rejection permits MergerRejection, RegistrationRejection {}
