/** What an award may be asked, and how it decides. */
@NullMarked
package dev.offshoot.award.domain;

import org.jspecify.annotations.NullMarked;
