/** PostgreSQL as the place where everything is kept. */
@NullMarked
package dev.offshoot.adapter.persistence;

import org.jspecify.annotations.NullMarked;
