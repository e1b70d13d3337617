/** What a commitment may be asked, and how it decides. */
@NullMarked
package dev.offshoot.commissioning.domain;

import org.jspecify.annotations.NullMarked;
