# what: moves the weights of D's last layer only, 'the head' (lesson, line 3: 'move D up the gradient, in D's weights')
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    head = [layer for layer in discriminator.layers if layer.trainable_weights][-1]
    optimizer.apply(tape.gradient(loss, head.trainable_weights), head.trainable_weights)
    return loss
