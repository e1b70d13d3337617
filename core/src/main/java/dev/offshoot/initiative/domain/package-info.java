/** What an initiative may be asked, and how it decides. */
@NullMarked
package dev.offshoot.initiative.domain;

import org.jspecify.annotations.NullMarked;
