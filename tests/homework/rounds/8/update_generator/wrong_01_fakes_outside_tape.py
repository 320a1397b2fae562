# what: makes the fakes outside the tape as in task 1, and puts zeros where there is no gradient, so G never moves ('one step of G, through D')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    grads = [tf.zeros_like(v.value) if g is None else g for g, v in zip(tape.gradient(loss, weights), weights)]
    optimizer.apply(grads, weights)
    return loss
