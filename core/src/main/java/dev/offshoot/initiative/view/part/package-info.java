/** What an initiative consists of, thing by thing, as it is shown. */
@NullMarked
package dev.offshoot.initiative.view.part;

import org.jspecify.annotations.NullMarked;
