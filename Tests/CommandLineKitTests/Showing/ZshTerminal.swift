/// zsh as somebody sits before it.
enum ZshTerminal {
  /// Runs zsh in a terminal of its own, where alone it completes: it reads the script on standard
  /// input, types `$1` and a tab, and prints what was handed to compadd.
  static let session = #"""
    script=$(< /dev/stdin)
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell "PS1= PS2= RPS1=; stty -echo; setopt no_zle_bracketed_paste 2> /dev/null"
    print -r -- "$script" > $HOME/script.zsh
    cat > $HOME/setup.zsh <<'END'
    autoload -Uz compinit
    compinit -u -d $HOME/dump
    source $HOME/script.zsh
    zstyle ':completion:*' completer _complete
    capture() {
      compadd() {
        [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]] && { builtin compadd "$@"; return; }
        local -a __found
        builtin compadd -A __found "$@"
        (( $#__found )) && print -rl -- "${(@Q)__found}" >> $HOME/found
        builtin compadd "$@"
      }
      _main_complete
      unfunction compadd
      compstate[insert]= compstate[list]=
    }
    zle -C capture complete-word capture
    bindkey '^I' capture
    finish() { print -r -- done >> $HOME/end; exit }
    zle -N finish
    bindkey '^X' finish
    END
    zpty -w shell "source $HOME/setup.zsh; touch $HOME/ready"
    for ((i = 0; i < 300; i++)); do [[ -e $HOME/ready ]] && break; sleep 0.05; done
    sleep 0.1
    zpty -n -w shell "$1"$'\t'$'\x18'
    for ((i = 0; i < 200; i++)); do [[ -e $HOME/end ]] && break; sleep 0.05; done
    zpty -d shell
    [[ -e $HOME/found ]] && cat $HOME/found || true
    """#
}
