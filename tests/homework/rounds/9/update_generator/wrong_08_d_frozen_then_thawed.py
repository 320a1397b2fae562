# what: freezes D for the forward pass and thaws it afterwards; D's BatchNorm ran in inference mode meanwhile (lesson: 'Nothing is frozen. BatchNorm's moving statistics move in either turn')
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        try:
            discriminator.trainable = False
            logits = discriminator(fake, training=True)
        finally:
            discriminator.trainable = True
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
