import type grpc from '@grpc/grpc-js';
import gossipPb from '@eventstore/db-client/generated/gossip_pb.js';
import featuresPb from '@eventstore/db-client/generated/serverfeatures_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import type { ClusterInfo } from '@eventstore/db-client/generated/gossip_pb.js';
import type { SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type { Empty } from '@eventstore/db-client/generated/shared_pb.js';

const service = 'event_store.client.streams.streams';
const methods = ['read', 'append', 'delete', 'tombstone', 'batchappend'];

/** `ServerFeatures`: the version says what answers, so that no report can take it for the real server. */
export const supportedMethods =
  (version: string, batchAppend: boolean): grpc.handleUnaryCall<Empty, SupportedMethods> =>
  (_call, callback) => {
    const served = methods.filter((method) => batchAppend || method !== 'batchappend');
    const list = served.map((method) => new featuresPb.SupportedMethod().setServiceName(service).setMethodName(method));
    callback(null, new featuresPb.SupportedMethods().setEventStoreServerVersion(version).setMethodsList(list));
  };

/** `Gossip`: a cluster of one node, its leader, for addresses with discovery. */
export const gossip =
  (address: () => { readonly host: string; readonly port: number }): grpc.handleUnaryCall<Empty, ClusterInfo> =>
  (_call, callback) => {
    const { host, port } = address();
    const member = new gossipPb.MemberInfo()
      .setInstanceId(new sharedPb.UUID().setString('00000000-0000-4000-8000-000000000001'))
      .setTimeStamp(String(BigInt(Date.now()) * 10_000n))
      .setState(gossipPb.MemberInfo.VNodeState.LEADER)
      .setIsAlive(true)
      .setHttpEndPoint(new gossipPb.EndPoint().setAddress(host).setPort(port));
    callback(null, new gossipPb.ClusterInfo().setMembersList([member]));
  };
