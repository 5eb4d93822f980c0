import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IPv4 that is not the open internet: private, loopback, link-local (where clouds keep secrets), documentation, multicast. */
const CLOSED_IPV4 = new BlockList();
for (const [net, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
  ] as const),
  ...([
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
])
  CLOSED_IPV4.addSubnet(net, bits, 'ipv4');

/** Of IPv6 only what is given out to the internet; IPv4 in IPv6 clothes lies outside it, but for the tunnels below. */
const OPEN_IPV6 = new BlockList();
OPEN_IPV6.addSubnet('2000::', 3, 'ipv6');
const CLOSED_IPV6 = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  CLOSED_IPV6.addSubnet(net, bits, 'ipv6');

/** Whether the portal may call this address on somebody's behalf. */
export function isOffentligAdresse(adresse: string): boolean {
  if (isIPv4(adresse)) return !CLOSED_IPV4.check(adresse, 'ipv4');
  return isIPv6(adresse) && OPEN_IPV6.check(adresse, 'ipv6') && !CLOSED_IPV6.check(adresse, 'ipv6');
}
