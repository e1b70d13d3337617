/** Why an award, its tranches or its claims refuse. */
@NullMarked
package dev.offshoot.award.domain.rejection;

import org.jspecify.annotations.NullMarked;
