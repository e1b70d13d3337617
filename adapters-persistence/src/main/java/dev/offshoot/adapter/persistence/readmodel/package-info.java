/** The tables that pages read: what they are, how projections write them, how ports read them. */
@NullMarked
package dev.offshoot.adapter.persistence.readmodel;

import org.jspecify.annotations.NullMarked;
