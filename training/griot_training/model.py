"""The encoder (a BERT whose weights come from bge-small's ONNX file) and its two heads."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

LAYERS, WIDTH, HEADS, CASES = 12, 384, 12, 8


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.q, self.k, self.v, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        b, n, _ = x.shape

        def heads(y: torch.Tensor) -> torch.Tensor:
            return y.reshape(b, n, HEADS, WIDTH // HEADS).transpose(1, 2)

        mixed = F.scaled_dot_product_attention(heads(self.q(x)), heads(self.k(x)), heads(self.v(x)), attn_mask=bias)
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(b, n, WIDTH))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Reader(nn.Module):
    """Marks of each word piece (O, B, I for every label) and types of each sentence."""

    def __init__(self, labels: int, types: int) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.cases = nn.Embedding(CASES, WIDTH)
        nn.init.zeros_(self.cases.weight)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.spans = nn.Linear(WIDTH, 3 * labels)
        self.mix = nn.Linear(2 * WIDTH, WIDTH)
        self.types = nn.Linear(WIDTH, types)

    def forward(self, input_ids, attention_mask, case_ids, pool):
        n = input_ids.shape[1]
        x = self.words(input_ids) + self.places.weight[:n] + self.segment + self.cases(case_ids)
        x = self.drop(self.norm(x))
        bias = ((1.0 - attention_mask[:, None, None, :].to(x.dtype)) * -10000.0).expand(-1, 1, n, -1)
        for layer in self.layers:
            x = layer(x, bias)
        spans = self.spans(self.drop(x))
        pooled = torch.matmul(pool.to(x.dtype), x)
        whole = x[:, :1].expand(-1, pooled.shape[1], -1)
        types = self.types(self.drop(F.gelu(self.mix(torch.cat([pooled, whole], -1)))))
        return spans, types


def load_encoder(reader: Reader, path: str) -> None:
    """Takes the weights of the published encoder; the heads stay as they are."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    named = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    # In the exported graph the weights of matrix products have numbers, in the order of the layers.
    products = [named[n] for n in sorted((n for n in named if n.startswith("onnx::MatMul")), key=lambda n: int(n.split("_")[1]))]

    def put(parameter: torch.Tensor, value: np.ndarray) -> None:
        assert tuple(parameter.shape) == value.shape, (parameter.shape, value.shape)
        parameter.data.copy_(torch.from_numpy(value.copy()))

    put(reader.words.weight, named["embeddings.word_embeddings.weight"])
    put(reader.places.weight, named["embeddings.position_embeddings.weight"])
    put(reader.segment, named["embeddings.token_type_embeddings.weight"][0])
    put(reader.norm.weight, named["embeddings.LayerNorm.weight"])
    put(reader.norm.bias, named["embeddings.LayerNorm.bias"])
    for number, layer in enumerate(reader.layers):
        at = f"encoder.layer.{number}."
        parts = [
            (layer.q, "attention.self.query"),
            (layer.k, "attention.self.key"),
            (layer.v, "attention.self.value"),
            (layer.out, "attention.output.dense"),
            (layer.up, "intermediate.dense"),
            (layer.down, "output.dense"),
        ]
        for (linear, name), weight in zip(parts, products[6 * number:6 * number + 6]):
            put(linear.weight, weight.T)
            put(linear.bias, named[at + name + ".bias"])
        put(layer.norm1.weight, named[at + "attention.output.LayerNorm.weight"])
        put(layer.norm1.bias, named[at + "attention.output.LayerNorm.bias"])
        put(layer.norm2.weight, named[at + "output.LayerNorm.weight"])
        put(layer.norm2.bias, named[at + "output.LayerNorm.bias"])
