# what: leaves out gamma and beta of G's BatchNorm, taking them for statistics
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fakes = generator(latents, training=True)
        x = discriminator(fakes, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-x))
    weights = [
        w
        for layer in generator.layers
        if not isinstance(layer, keras.layers.BatchNormalization)
        for w in layer.trainable_weights
    ]
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
