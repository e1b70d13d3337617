/** What happens to commissioning commitments: the context's published language. */
@NullMarked
package dev.offshoot.commissioning.event;

import org.jspecify.annotations.NullMarked;
