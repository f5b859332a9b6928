// Reads rendered manifests from standard input and decodes each into the very type of its API, refusing unknown and doubled fields:
//
//	kubectl kustomize infra/kubernetes/three-nodes | go run -C infra/kubernetes/check .
//
// It needs no cluster and no schema server. A kind that it does not know is a fault, so nothing passes unseen.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"

	keda "github.com/kedacore/keda/v2/apis/keda/v1alpha1"
	apps "k8s.io/api/apps/v1"
	core "k8s.io/api/core/v1"
	networking "k8s.io/api/networking/v1"
	policy "k8s.io/api/policy/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/yaml"
)

var kinds = map[string]func() any{
	"apps/v1 Deployment":                     func() any { return &apps.Deployment{} },
	"v1 Service":                             func() any { return &core.Service{} },
	"v1 ConfigMap":                           func() any { return &core.ConfigMap{} },
	"v1 Namespace":                           func() any { return &core.Namespace{} },
	"policy/v1 PodDisruptionBudget":          func() any { return &policy.PodDisruptionBudget{} },
	"networking.k8s.io/v1 Ingress":           func() any { return &networking.Ingress{} },
	"networking.k8s.io/v1 NetworkPolicy":     func() any { return &networking.NetworkPolicy{} },
	"keda.sh/v1alpha1 ScaledObject":          func() any { return &keda.ScaledObject{} },
	"keda.sh/v1alpha1 TriggerAuthentication": func() any { return &keda.TriggerAuthentication{} },
}

func check(document []byte) (string, error) {
	var header struct {
		meta.TypeMeta `json:",inline"`
		Metadata      struct {
			Name string `json:"name"`
		} `json:"metadata"`
	}
	if err := yaml.Unmarshal(document, &header); err != nil {
		return "", err
	}
	kind := header.APIVersion + " " + header.Kind
	make, known := kinds[kind]
	if !known {
		return kind, errors.New("unknown kind")
	}
	return kind + " " + header.Metadata.Name, yaml.UnmarshalStrict(document, make())
}

func main() {
	reader := utilyaml.NewYAMLReader(bufio.NewReader(os.Stdin))
	count, faults := 0, 0
	for {
		document, err := reader.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		count++
		if name, err := check(document); err != nil {
			faults++
			fmt.Fprintf(os.Stderr, "%s: %v\n", name, err)
		}
	}
	fmt.Printf("%d manifests, %d faults\n", count, faults)
	if count == 0 || faults > 0 {
		os.Exit(1)
	}
}
