# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Fulcrum developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion for bash. What there is to complete is asked of the program itself, so that it is never out of date.
_fulcrum() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words
    COMPREPLY=()
    if [[ ${COMP_WORDS[1]} == help || ($COMP_CWORD -eq 1 && $current != -*) ]]; then
        words=$("${COMP_WORDS[0]}" --help 2>/dev/null | sed -n 's/^  \([a-z][a-z-]*\)  .*/\1/p')
    elif [[ $current == -* ]]; then
        if ((COMP_CWORD == 1)); then
            words="--help --version --from --to --select"
        else
            words=$("${COMP_WORDS[0]}" help "${COMP_WORDS[1]}" 2>/dev/null |
                sed -n 's/^  \(-[a-z], \)\?\(--[a-z-]*\).*/\2/p')
        fi
    elif [[ $previous == --lens ]]; then
        words="legal pressure leverage"
    elif [[ $previous == --theme ]]; then
        words="light dark"
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o bashdefault -o default -F _fulcrum fulcrum
