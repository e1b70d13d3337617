/** Meetings of innovators and learners. */
@NullMarked
package dev.offshoot.engagement;

import org.jspecify.annotations.NullMarked;
