package dev.offshoot.adapter.persistence.readmodel;

import java.time.Duration;
import java.util.Optional;

/**
 * How far the tables are behind the log.
 *
 * @param behind the age of the oldest event that is not in them yet; zero when all are
 * @param position up to which they have heard
 * @param head the last position of the log
 * @param fault what the projections failed on last, if they have not got past it since
 */
public record Lag(Duration behind, long position, long head, Optional<String> fault) {}
