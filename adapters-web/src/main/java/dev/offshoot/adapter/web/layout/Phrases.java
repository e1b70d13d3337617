package dev.offshoot.adapter.web.layout;

import dev.offshoot.adapter.web.format.Addresses;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.stream.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How templates put values into words; the bean <code>phrases</code>. */
public final class Phrases {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final ZoneId zone;

    public Phrases(ZoneId zone) {
        this.zone = zone;
    }

    /** <code>3 November 2021, 14:05</code>, here. */
    public String instant(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** The day of an instant, here. */
    public String day(Instant instant) {
        return day(Days.day(instant, zone));
    }

    /** <code>3 November 2021</code>. */
    public String day(LocalDate day) {
        return PartialDate.on(day).words();
    }

    /** <code>Not stated</code>. */
    public String said(Enum<?> constant) {
        return ConstantWords.said(constant);
    }

    /** <code>not stated</code>. */
    public String inside(Enum<?> constant) {
        return ConstantWords.inside(constant);
    }

    /** <code>1 fact</code>, <code>98 facts</code>. */
    public String count(long number, String one) {
        return ConstantWords.counted(number, one);
    }

    public String sentence(String told) {
        return told.isEmpty() ? "" : Character.toUpperCase(told.charAt(0)) + told.substring(1) + ".";
    }

    public boolean isAddress(String source) {
        return Addresses.isOne(source);
    }

    /** The host of an address: enough to know it by. */
    public String shortAddress(String source) {
        return Addresses.host(source);
    }
}
