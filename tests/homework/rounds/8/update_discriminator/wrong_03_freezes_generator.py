# what: freezes G's layers while D learns and restores each flag after it: a frozen BatchNorm runs in inference mode, so the fakes and G's statistics are those of training=False ('behave differently in training, as dropout and BatchNorm do')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    flags = [layer.trainable for layer in generator.layers]
    for layer in generator.layers:
        layer.trainable = False
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    for layer, flag in zip(generator.layers, flags):
        layer.trainable = flag
    return loss
