package dev.offshoot.adapter.web.api.plain;

/** A number of days; both ends are equal where both dates are days. */
public record DaysResponse(long least, long most) {}
