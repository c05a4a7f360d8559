#!/bin/sh
# Certificates for the readers of protected sites, from a small authority of the office's own:
#   reader-certificates.sh authority               once: makes the authority in this folder
#   reader-certificates.sh reader NAME EDITION     makes NAME.p12, to be brought to the reader's machine
#   reader-certificates.sh revoke NAME             nobody gets in with it any more
#   reader-certificates.sh renew                   once a year: the list of what was revoked runs out
# Only readers-ca.pem and readers.crl go to the web server; this folder stays off it. OpenSSL asks for passphrases, or
# takes them from the files that AUTHORITY_PASSPHRASE_FILE and READER_PASSPHRASE_FILE name.
set -eu
umask 077

of_authority() { openssl ca -config authority.conf ${AUTHORITY_PASSPHRASE_FILE:+-passin "file:$AUTHORITY_PASSPHRASE_FILE"} "$@"; }
write_list() { of_authority -gencrl -out readers.crl; }
plain() {
  case $1 in '' | -* | *[/=+,\\\"\<\>\;\#]* | *[[:cntrl:]]*) echo "not a name: $1" >&2; exit 2 ;; esac
}

case ${1-} in
  authority)
    [ ! -e readers-ca.key ] || { echo 'there is an authority already' >&2; exit 2; }
    mkdir -p issued
    : > index.txt
    echo 01 > serial
    echo 01 > crlnumber
    cat > authority.conf << 'END'
[ca]
default_ca = readers
[readers]
database = index.txt
new_certs_dir = issued
serial = serial
crlnumber = crlnumber
certificate = readers-ca.pem
private_key = readers-ca.key
default_md = sha256
default_days = 730
default_crl_days = 400
policy = subject
x509_extensions = reader
unique_subject = no
copy_extensions = none
[subject]
organizationName = match
organizationalUnitName = supplied
commonName = supplied
[reader]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = clientAuth
[authority]
basicConstraints = critical, CA:true, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
[req]
distinguished_name = name
string_mask = utf8only
[name]
END
    openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes256 -out readers-ca.key \
      ${AUTHORITY_PASSPHRASE_FILE:+-pass "file:$AUTHORITY_PASSPHRASE_FILE"}
    openssl req -x509 -new -config authority.conf -extensions authority -key readers-ca.key -days 3650 \
      -subj '/O=guidang/CN=guidang readers' -out readers-ca.pem \
      ${AUTHORITY_PASSPHRASE_FILE:+-passin "file:$AUTHORITY_PASSPHRASE_FILE"}
    write_list
    ;;
  reader)
    plain "$2"
    plain "$3"
    [ ! -e "$2.pem" ] || { echo "$2 has a certificate already" >&2; exit 2; }
    openssl req -new -utf8 -config authority.conf -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc \
      -keyout "$2.key" -subj "/O=guidang/OU=$3/CN=$2" -out "$2.csr"
    of_authority -batch -notext -utf8 -in "$2.csr" -out "$2.pem"
    openssl pkcs12 -export -inkey "$2.key" -in "$2.pem" -name "guidang $3" -out "$2.p12" \
      ${READER_PASSPHRASE_FILE:+-passout "file:$READER_PASSPHRASE_FILE"}
    # The key is in the .p12 only, under the reader's passphrase.
    rm -f "$2.key" "$2.csr"
    ;;
  revoke)
    plain "$2"
    of_authority -revoke "$2.pem"
    write_list
    mv "$2.pem" "$2.revoked"
    ;;
  renew)
    write_list
    ;;
  *)
    sed -n '2,7p' "$0" >&2
    exit 2
    ;;
esac
