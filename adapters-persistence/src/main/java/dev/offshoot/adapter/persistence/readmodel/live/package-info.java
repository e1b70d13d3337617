/** Bringing tables up to date as events arrive, and reading them. */
@NullMarked
package dev.offshoot.adapter.persistence.readmodel.live;

import org.jspecify.annotations.NullMarked;
