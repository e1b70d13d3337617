/** What a batch may be asked, and how it decides. */
@NullMarked
package dev.offshoot.importing.domain;

import org.jspecify.annotations.NullMarked;
