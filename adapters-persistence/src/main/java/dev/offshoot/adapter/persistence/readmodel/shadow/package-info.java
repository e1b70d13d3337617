/** The tables beside the live ones that a rebuild fills. */
@NullMarked
package dev.offshoot.adapter.persistence.readmodel.shadow;

import org.jspecify.annotations.NullMarked;
