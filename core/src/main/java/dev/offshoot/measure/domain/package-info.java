/** What a measure may be asked, and how it decides. */
@NullMarked
package dev.offshoot.measure.domain;

import org.jspecify.annotations.NullMarked;
