# what: two mistakes: steps all of G's weights that have a gradient, frozen ones too ('the weights that may move'), and leaves out the flag on D ('behave differently in training')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    values = [v.value for v in generator.weights]
    with tf.GradientTape() as tape:
        tape.watch(values)
        logits = discriminator(generator(latents, training=True))
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    grads = tape.gradient(loss, values)
    todo = [(g, v) for g, v in zip(grads, generator.weights) if g is not None]
    optimizer.apply([g for g, _ in todo], [v for _, v in todo])
    return loss
