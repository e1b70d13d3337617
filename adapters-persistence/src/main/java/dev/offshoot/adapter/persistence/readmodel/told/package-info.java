/** Lines that are told from their streams when somebody asks for them. */
@NullMarked
package dev.offshoot.adapter.persistence.readmodel.told;

import org.jspecify.annotations.NullMarked;
